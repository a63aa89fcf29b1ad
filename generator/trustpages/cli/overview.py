"""What `trustpages --help` says; a test holds the list of commands against the commands."""

OVERVIEW = """\
Usage: trustpages COMMAND [OPTIONS]

Static trust pages for a shop: how buying, shipping and returns go, who answers,
and what happens when something goes wrong.

Example:

  trustpages build content --output output

Commands:
  build   Build the site of a content folder.
  check   Look for everything that is wrong, and write nothing.
  serve   Show the site of a content folder in the browser.
  schema  Write JSON Schemas, so that editors can help with the content files.

Options:
  --version   Show the version and stop.
  -h, --help  Show this text and stop. Every command has a --help of its own.

Exit codes: 0 well; 1 something is wrong in the content, the theme or the output
(with --strict also what is only a warning); 2 wrong usage; 130 interrupted."""
