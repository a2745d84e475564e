"""Training: the coded text and its format; nothing at run time imports this package."""
