"""The command line: a module a command; none loads a library before it is needed."""
