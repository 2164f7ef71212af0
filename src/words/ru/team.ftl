### Words of the views of the team: whose turn it is, news, blockers, decisions, actions.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.
