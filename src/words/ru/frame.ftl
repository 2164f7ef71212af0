### Words of the frame: languages, audiences, editing, feeds.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.
