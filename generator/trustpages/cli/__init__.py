"""The command line: options, commands, console output and reports."""
