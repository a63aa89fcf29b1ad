"""What a run that publishes many shops is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trustpages.batch import CONTENT_FOLDER
from trustpages.batch_deploy.target_pattern import TargetPattern
from trustpages.deploy import LockOwner, PreflightOptions


@dataclass(frozen=True, slots=True)
class DeployAllOptions:
    """What holds for all shops of a run.

    `shops` and `output` are the folders as they were typed. `target` is the name of the target in each
    `site.yaml`, None for the only one; `pattern` makes the targets instead. `started_at` is UTC, ISO 8601.
    With `is_check`, targets are looked at where nothing has changed, too; with `is_stale_allowed`, the former
    site of a shop whose last build failed is published. `owner` is who holds a target meanwhile, None
    for this process.
    """

    shops: Path
    output: Path
    preflight: PreflightOptions
    started_at: str
    target: str | None = None
    pattern: TargetPattern | None = None
    is_dry_run: bool = False
    is_check: bool = False
    is_stale_allowed: bool = False
    connections: int = 4
    owner: LockOwner | None = None

    def get_content(self, shop: str) -> Path:
        """The content folder of a shop."""
        return self.shops / shop / CONTENT_FOLDER

    def get_site(self, shop: str) -> Path:
        """The folder of a shop's built site."""
        return self.output / shop
