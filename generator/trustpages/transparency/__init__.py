"""A log that strangers can verify: a static, tiled transparency log, as pure functions of frozen values.

The formats are C2SP's `tlog-tiles`, `tlog-checkpoint` and `signed-note` over the Merkle trees of RFC 6962;
`golang.org/x/mod/sumdb` reads them too. Nothing here knows what the entries of a log are about.

Whoever keeps entries, such as the record of a shop:

1. turns each into a leaf: `encode_leaf(mapping)`, with `commit_text(salt, text)` in place of texts, so that a
   text can be deleted and its leaf stays; `generate_salt()` for each text;
2. seals them when they are written: `seal_leaves(leaves, last, key, place)` is the text to keep beside the
   entries, a signed `Checkpoint(origin, len(leaves), hash_tree(leaves))`; nothing is signed that does not go
   on where the last checkpoint ended. `find_sealing_problem(checkpoint, leaves, place)` only says so.
   `load_key(environment, file, content)` finds the key or gives None (the command line calls it by
   `cli.log_key.load_log_key(content, origin)`); `generate_key(origin)` and `save_key`
   begin a new one, and `str(key.verifier)` is its public line;
3. publishes: `build_log_files(leaves, checkpoint_text, keys)` gives the files below `LOG_FOLDER`. It needs no
   private key and no library; leaves after those that the checkpoint counts are left out.
   `parse_checkpoint(text, file)` says how many are sealed, `find_signing_key` by which key;
   `read_checkpoint(text, keys, file)` checks the signature too, which needs the extra `log` (else its problem
   is `log-extra`);
4. gives copies away: `format_checkpoint_line(checkpoint_text)`; `normalize_checkpoint` makes a checkpoint of
   such a line again, and of a file that went through Windows.

`extends(old_checkpoint, leaves)` says whether history was kept; `verify_log` verifies a published log. Keys
and checkpoints that are not as they should be raise `ProblemError`, with codes that begin with `log-`.
"""

from trustpages.transparency.checkpoints import (
    Checkpoint,
    extends,
    find_signing_key,
    format_checkpoint_line,
    normalize_checkpoint,
    parse_checkpoint,
    read_checkpoint,
    sign_checkpoint,
)
from trustpages.transparency.keys import KEY_VARIABLE, check_key_path, load_key, save_key
from trustpages.transparency.leaves import (
    MAX_LEAF_SIZE,
    SALT_SIZE,
    LeafValue,
    commit_text,
    encode_leaf,
    generate_salt,
)
from trustpages.transparency.log_files import (
    CHECKPOINT_NAME,
    KEYS_NAME,
    LOG_FOLDER,
    build_log_files,
    find_sealing_problem,
    read_leaves,
    seal_leaves,
)
from trustpages.transparency.merkle import hash_tree
from trustpages.transparency.notes import (
    SigningKey,
    VerifierKey,
    generate_key,
    is_key_name,
    parse_signing_key,
    parse_verifier_key,
)
from trustpages.transparency.published import RECORD_FOLDER, describe_log, find_log_problem
from trustpages.transparency.verification import (
    EarlierCheckpoint,
    LogReader,
    LogVerification,
    verify_log,
)

__all__ = [
    "CHECKPOINT_NAME",
    "KEYS_NAME",
    "KEY_VARIABLE",
    "LOG_FOLDER",
    "MAX_LEAF_SIZE",
    "RECORD_FOLDER",
    "SALT_SIZE",
    "Checkpoint",
    "EarlierCheckpoint",
    "LeafValue",
    "LogReader",
    "LogVerification",
    "SigningKey",
    "VerifierKey",
    "build_log_files",
    "check_key_path",
    "commit_text",
    "describe_log",
    "encode_leaf",
    "extends",
    "find_log_problem",
    "find_sealing_problem",
    "find_signing_key",
    "format_checkpoint_line",
    "generate_key",
    "generate_salt",
    "hash_tree",
    "is_key_name",
    "load_key",
    "normalize_checkpoint",
    "parse_checkpoint",
    "parse_signing_key",
    "parse_verifier_key",
    "read_checkpoint",
    "read_leaves",
    "save_key",
    "seal_leaves",
    "sign_checkpoint",
    "verify_log",
]
