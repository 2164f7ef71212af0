# What product and product marketing teams do well, row by row.
