"""`trustpages schema`: write the JSON Schemas with which editors complete and explain fields."""

from __future__ import annotations

from pathlib import Path

import click

from trustpages.cli.console import print_out


@click.command(epilog="Example: trustpages schema content/.schemas")
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), required=False)
def schema(folder: Path | None) -> int:
    """Write JSON Schemas, so that editors can help with the content files.

    DIR is the folder for them; without it, content/.schemas. Editors also know the settings of the theme
    that the site.yaml beside it names. The path of each file is shown.
    """
    from trustpages.cli.run_schema import generate_shop_schemas  # noqa: PLC0415 - loads the models
    from trustpages.model.json_schema import format_schema  # noqa: PLC0415 - loads the models

    target = folder or Path("content", ".schemas")
    target.mkdir(parents=True, exist_ok=True)
    for name, json_schema in generate_shop_schemas(target.parent).items():
        path = target / f"{name}.json"
        path.write_text(format_schema(json_schema), encoding="utf-8", newline="\n")
        print_out(str(path))
    return 0
