module.exports = { layout: "initiative.njk", permalink: (data) => `/initiatives/${data.page.fileSlug}.html`, here: "initiatives" };
