"""What a run that publishes came to: shops by status, and findings by rule."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from trustpages.batch import FindingTotals
from trustpages.batch_deploy.deploy_record import DeployRecord, DeployStatus


@dataclass(slots=True)
class DeployTotals(FindingTotals):
    """Sums over the records of a run; counts of files are of what was carried, or would be."""

    statuses: Counter[DeployStatus] = field(default_factory=Counter)
    files_put: int = 0
    files_deleted: int = 0

    @property
    def shops(self) -> int:
        """The number of shops."""
        return self.statuses.total()

    @property
    def are_targets_well(self) -> bool:
        """Whether no target refused or failed."""
        return not (self.statuses["refused"] or self.statuses["failed"])

    def add(self, record: DeployRecord) -> None:
        """Count a shop."""
        self.statuses[record.status] += 1
        if record.status in ("published", "planned"):
            self.files_put += record.added + record.changed
            self.files_deleted += record.deleted
        is_failure = record.status in ("skipped", "refused", "failed")
        self.add_findings(record.problems, is_failure=is_failure)
