"""Tables: the one definition of their columns, and the ways to write, read and check them."""
