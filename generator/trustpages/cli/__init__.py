"""The command line: options, commands, console output and reports."""

OVERVIEW = """\
Usage: trustpages COMMAND [OPTIONS]

Static trust pages for a shop: how buying, shipping and returns go, who answers,
and what happens when something goes wrong.

Example:

  trustpages build content --output output

Commands:
  init       Begin a new shop: its files, and what publishes them.
  build      Build the site of a content folder.
  build-all  Build the site of every shop in a folder, where anything has changed.
  check      Look for everything that is wrong, and write nothing.
  due        Say what will lapse soon, and what follows if nothing is done.
  explain    Say what the code at the end of a message means, with an example.
  serve      Show the site of a content folder in the browser.
  deploy     Bring the built site to a target that site.yaml names.
  deploy-all Bring the built site of every shop in a folder to its target.
  rollback   Put a former version of a target back, byte for byte.
  status     Compare what stands at a target, or what visitors get, with the built site.
  verify     Look whether a published log is whole, signed, and goes on where it was.
  record     Append to the record of what went wrong, confirm it, and seal it.
  cases      Add up finished cases, from which service stars are computed.
  import     Take over reviews that were written elsewhere.
  reply      Draft a reply to a review, in the language of the review.
  badge      Make the printable card of somebody who comes to the door.
  words      Print the labels of the pages in a language, to correct or complete them.
  theme      Begin a theme, keep up with the one that it builds on, and check it.
  schema     Write JSON Schemas, so that editors can help with the content files.
  cache      Say what is kept between builds, or delete it.

Options:
  --version   Show the version and stop.
  -h, --help  Show this text and stop. Every command has a --help of its own.

Exit codes: 0 well; 1 something is wrong in the content, the theme or the output
(with --strict also what is only a warning); 2 wrong usage; 3 a target failed or refused;
130 interrupted."""
