// Stands for the script of a theme.
