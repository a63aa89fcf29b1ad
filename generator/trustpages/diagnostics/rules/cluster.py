"""Rules of a cluster that builds many shops, and of a bucket for their sites."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

CLUSTER_RULES = RuleGroup(
    "Clusters and buckets for many shops",
    (
        Rule(
            "cluster-unreachable",
            "no scheduler can be used at this address, it has no worker, or the certificates do not fit",
            wrong="trustpages build-all shops --scheduler tcp://127.0.0.1:8786   without a scheduler there",
            right="dask scheduler --host 127.0.0.1\ndask worker tcp://127.0.0.1:8786",
        ),
        Rule(
            "cluster-worker",
            "a worker would make other bytes: it has other versions, or does not see the same folders",
            wrong="trustpages 1.4 here, and 1.3 on a worker",
            right="the same versions everywhere, and SHOPS and the output under the same paths",
        ),
        Rule(
            "cluster-lost",
            "the scheduler went away, or all workers did: what is done is kept, and the same command goes on",
            wrong="a scheduler that was ended in the middle of a run",
            right="a scheduler that runs, and the same command again",
        ),
        Rule(
            "bucket-unreachable",
            "the bucket after `--output` cannot be reached, or does not let this computer or a worker in; the"
            " run ends, and what is done is kept",
            wrong="trustpages build-all shops -d s3://bucket/shops   without keys for the bucket",
            right="AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment of whatever builds",
        ),
    ),
    "What `build-all` says of `--scheduler` and of a bucket: see [many-shops.md](many-shops.md).",
)
