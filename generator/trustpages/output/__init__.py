"""Bring the output folder from wholly old to wholly new, and never delete what we did not make."""

from trustpages.manifest import BuildInfo
from trustpages.output.errors import make_output_rejection, make_path_problem, summarize_paths
from trustpages.output.filenames import check_output_paths, fold_path, list_parent_folders
from trustpages.output.output_checks import describe_target_fault
from trustpages.output.staging import fsync_paths
from trustpages.output.write_site import WriteResult, write_site

__all__ = [
    "BuildInfo",
    "WriteResult",
    "check_output_paths",
    "describe_target_fault",
    "fold_path",
    "fsync_paths",
    "list_parent_folders",
    "make_output_rejection",
    "make_path_problem",
    "summarize_paths",
    "write_site",
]
