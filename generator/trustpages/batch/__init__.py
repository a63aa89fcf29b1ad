"""Build many shops in one run: list, pass over what is unchanged, build in processes, report line by line."""

from trustpages.batch.findings import report_unreadable
from trustpages.batch.local_pool import LocalPool, build_here, count_processors
from trustpages.batch.options import BatchOptions, BucketTerms, ShopTask
from trustpages.batch.pool_error import PoolError
from trustpages.batch.record_file import Record, RecordFile, RecordFormat, open_record_file
from trustpages.batch.report_file import ReportFile, find_build_statuses, open_report
from trustpages.batch.run import BatchProgress, run_batch
from trustpages.batch.shop_list import (
    CONTENT_FOLDER,
    SETTINGS_FILE,
    Shard,
    ShopList,
    list_shops,
    parse_shard,
    select_shops,
)
from trustpages.batch.shop_record import ShopRecord, ShopStatus, parse_problems
from trustpages.batch.totals import BatchTotals, FindingTotals, RuleCount
from trustpages.batch.worker_pool import BuildWork, WorkerPool

__all__ = [
    "CONTENT_FOLDER",
    "SETTINGS_FILE",
    "BatchOptions",
    "BatchProgress",
    "BatchTotals",
    "BucketTerms",
    "BuildWork",
    "FindingTotals",
    "LocalPool",
    "PoolError",
    "Record",
    "RecordFile",
    "RecordFormat",
    "ReportFile",
    "RuleCount",
    "Shard",
    "ShopList",
    "ShopRecord",
    "ShopStatus",
    "ShopTask",
    "WorkerPool",
    "build_here",
    "count_processors",
    "find_build_statuses",
    "list_shops",
    "open_record_file",
    "open_report",
    "parse_problems",
    "parse_shard",
    "report_unreadable",
    "run_batch",
    "select_shops",
]
