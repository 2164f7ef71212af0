-- Opens the file in $TANDEM_FILE with the server $TANDEM_PROGRAM, waits for its findings, prints them and leaves.
-- Started with: nvim --headless -u NONE -S tests/neovim.lua. Runs on version 0.7 and newer.

local deadline = 120 * 1000

local function leave(code, text)
  io.stdout:write(text .. '\n')
  vim.cmd(code .. 'cquit')
end

local function main()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.TANDEM_FILE))
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({
    name = 'tandem',
    cmd = { vim.env.TANDEM_PROGRAM, 'lsp', '--today', '2026-09-14' },
    root_dir = vim.fn.getcwd(),
    on_error = function(code)
      leave(3, 'the client stopped: ' .. tostring(code))
    end,
  })
  vim.lsp.buf_attach_client(buffer, client)
  local seen = function()
    return #vim.diagnostic.get(buffer) > 0
  end
  if not vim.wait(deadline, seen, 20) then
    leave(4, 'no findings came')
  end
  local lines = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    local first = vim.split(one.message, '\n')[1]
    table.insert(lines, string.format('%d:%d %s %s', one.lnum + 1, one.col + 1, one.code or '?', first))
  end
  -- A keystroke: the stage becomes one that exists, and the finding goes.
  vim.api.nvim_buf_set_lines(buffer, 2, 3, false, { 'stage: 0' })
  local gone = function()
    return #vim.diagnostic.get(buffer) == 0
  end
  table.insert(lines, vim.wait(deadline, gone, 20) and 'then nothing' or 'and it stays')
  -- Completion, asked as Neovim asks.
  vim.api.nvim_buf_set_lines(buffer, 3, 4, false, { 'pm: ', '---' })
  local params = { textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = { line = 3, character = 4 } }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/completion', params, deadline)
  local answer = answers and answers[client] and answers[client].result
  table.insert(lines, 'offered: ' .. (answer and answer.items[1] and answer.items[1].label or 'nothing'))
  vim.lsp.stop_client(client)
  vim.wait(deadline, function()
    return vim.lsp.client_is_stopped(client)
  end, 20)
  leave(0, table.concat(lines, '\n'))
end

local fine, reason = pcall(main)
if not fine then
  leave(5, tostring(reason))
end
