"""Build many shops in one run: list, pass over what is unchanged, build in processes, report line by line."""

from trustpages.batch.local_pool import LocalPool, count_processors
from trustpages.batch.options import BatchOptions, ShopTask
from trustpages.batch.report_file import ReportFile, open_report
from trustpages.batch.run import BatchProgress, run_batch
from trustpages.batch.shop_list import Shard, ShopList, list_shops, parse_shard, select_shops
from trustpages.batch.shop_record import ShopRecord
from trustpages.batch.totals import BatchTotals, RuleCount
from trustpages.batch.worker_pool import WorkerPool

__all__ = [
    "BatchOptions",
    "BatchProgress",
    "BatchTotals",
    "LocalPool",
    "ReportFile",
    "RuleCount",
    "Shard",
    "ShopList",
    "ShopRecord",
    "ShopTask",
    "WorkerPool",
    "count_processors",
    "list_shops",
    "open_report",
    "parse_shard",
    "run_batch",
    "select_shops",
]
