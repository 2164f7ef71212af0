### Words of the views that a round reviews: scoring, defence, results, calibration, waivers, refusals.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.
