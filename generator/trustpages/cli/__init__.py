"""The command line: what was typed becomes one call, and what came of it is told."""

VERSION = "0.1.0"
