### Words of the views of the market: offers, messages, launches, requests.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.
