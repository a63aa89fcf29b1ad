"""Write a site to its output folder: from wholly old to wholly new, deleting nothing that is not our own."""

from trustpages.manifest import BuildInfo, WriteResult
from trustpages.output.filenames import check_output_paths
from trustpages.output.inventory import EDITED_OUTPUT_HINT
from trustpages.output.output_checks import describe_target_fault
from trustpages.output.write_site import write_site

__all__ = [
    "EDITED_OUTPUT_HINT",
    "BuildInfo",
    "WriteResult",
    "check_output_paths",
    "describe_target_fault",
    "write_site",
]
