"""The command line: options, commands, console output and reports."""

VERSION = "0.1.0"
