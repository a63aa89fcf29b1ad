"""Rules of hosts, output folders, targets and the preview."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

HOST_RULES = RuleGroup(
    "The host",
    (
        Rule(
            "host-sub-path",
            "the host reads `_headers` and `_redirects` at the top of what is published only, and the site"
            " stands below a folder",
            wrong="published: output/   for https://shop.example/trust/",
            right="published: a folder with both files at its top, and the site in trust/",
            levels=("notice",),
        ),
        Rule(
            "host-redirects",
            "the host takes fewer redirects than pages have moved; the rest lead on by themselves",
            wrong="aliases: more of them than the host takes",
            right="nothing to mend: the former pages lead on by themselves",
            levels=("notice",),
        ),
        Rule(
            "host-base-url",
            "the path in `base_url` holds a character that means something of its own in a server's settings",
            wrong="base_url: https://shop.example/a$b/",
            right="base_url: https://shop.example/a-b/",
        ),
        Rule(
            "security-contact",
            "whom to tell of a weak spot is neither a mail address nor a page that starts with `https://`",
            wrong="contact: security@shop.example",
            right="contact: mailto:security@shop.example",
            source="RFC 9116",
        ),
        Rule(
            "security-expires",
            "`security.txt` ends within thirty days: look at the contact again and write a new last day",
            wrong="expires: a day of this month",
            right="expires: a day within a year from now",
            levels=("notice",),
            source="RFC 9116",
        ),
        Rule(
            "security-expired",
            "the last day of `security.txt` is over, so it is left out",
            wrong="expires: 2025-10-31",
            right="expires: a day within a year from now",
            levels=("notice",),
            source="RFC 9116",
        ),
        Rule(
            "security-place",
            "the site stands below a folder, but `security.txt` is looked for at the top of the host",
            wrong="https://shop.example/trust/.well-known/security.txt   and no more",
            right="https://shop.example/.well-known/security.txt   leads there",
            levels=("notice",),
            source="RFC 9116",
        ),
    ),
    "What a host can be told, and `security.txt`: see [headers.md](headers.md).",
)

OUTPUT_RULES = RuleGroup(
    "The output folder",
    (
        Rule(
            "in-the-way",
            "`trustpages init` would write over something that is there: name another folder, or move it"
            " away",
            wrong="trustpages init shop   where shop/content is there already",
            right="trustpages init new-shop",
        ),
        Rule(
            "output-place",
            "the folder is one that must not be written into: your content, your home, a disk, a git project",
            wrong="trustpages build content --output content",
            right="trustpages build content --output output",
        ),
        Rule(
            "output-foreign",
            "the folder holds files that trustpages did not make: move them, or choose another folder",
            wrong="trustpages build --output Documents",
            right="trustpages build --output output",
        ),
        Rule(
            "output-edited",
            "files of the built site were changed by hand: move them away, and build anew from the content",
            wrong="output/shipping/index.html   changed in an editor",
            right="content/shipping.md   changed in an editor, and built anew",
        ),
        Rule(
            "output-busy",
            "another run is writing there",
            wrong="two builds into one folder at once",
            right="one build after the other",
        ),
        Rule(
            "no-shops",
            "the folder that was named holds no folder with content/site.yaml in it",
            wrong="trustpages build-all shops/anna",
            right="trustpages build-all shops   with shops/anna/content/site.yaml",
        ),
        Rule(
            "shop-crashed",
            "one of many shops could not be built for a reason that is our fault; the others were",
            wrong="trustpages build-all shops",
            right="trustpages build shops/anna/content   which writes a report that you can send us",
        ),
        Rule(
            "shop-unreadable",
            "the system did not hand out the files of one of many shops, or had no room for its site",
            wrong="shops/anna/content without the right to read it",
            right="chmod -R u+r shops/anna/content",
        ),
        Rule(
            "output-unwritable",
            "the system does not let it be written: rights, space, or a disk that is gone",
            wrong="trustpages build --output /srv/www/shop   without the right to write there",
            right="trustpages build --output output",
        ),
        Rule(
            "output-empty",
            "there is no page to write",
            wrong="a site of which every page is held back",
            right="a site with a home page",
        ),
        Rule(
            "output-name",
            "a file's name cannot be stored on every computer",
            wrong="a file of the theme with the name con.css, or with a colon in its name",
            right="assets/contact.css",
        ),
    ),
)

DEPLOY_RULES = RuleGroup(
    "Publishing",
    (
        Rule(
            "deploy-no-site",
            "there is no built site in the output folder: build first",
            wrong="trustpages deploy",
            right="trustpages build\ntrustpages deploy",
        ),
        Rule(
            "deploy-source-damaged",
            "files of the output folder are not as they were built: move them away, and build anew",
            wrong="output/index.html   changed after the build",
            right="trustpages build\ntrustpages deploy",
        ),
        Rule(
            "deploy-preview",
            "the site was built with drafts, or with what is announced for later: build it without",
            wrong="trustpages build --drafts\ntrustpages deploy",
            right="trustpages build\ntrustpages deploy",
        ),
        Rule(
            "deploy-unfinished",
            "places are still to be filled in; `trustpages check` names them",
            wrong="name: Your shop # fill in: the name of your shop",
            right="name: Guppy Mosaic",
        ),
        Rule(
            "deploy-place",
            "the target is a folder or file that must not be written into: your content, the output, your"
            " home, a disk, a git project",
            wrong="targets:\n  shop:\n    kind: folder\n    path: content",
            right="targets:\n  shop:\n    kind: folder\n    path: /srv/www/shop",
        ),
        Rule(
            "deploy-drift",
            "somebody else changed or removed files there since the last deploy; `--allow drift` writes over"
            " them",
            wrong="shipping/index.html   changed on the server",
            right="content/shipping.md   changed in the same way, and built\ntrustpages deploy --allow drift",
        ),
        Rule(
            "deploy-foreign",
            "the place is full of somebody else's files, or some of them are in the way; `--allow foreign`",
            wrong="path: /srv/www   which holds another site",
            right="path: /srv/www/shop",
        ),
        Rule(
            "deploy-other-site",
            "a site with another address stands there: is it the right target? `--allow other-site`",
            wrong="trustpages deploy staging   built for https://shop.example/",
            right="trustpages build --base-url https://staging.shop.example/\ntrustpages deploy staging",
        ),
        Rule(
            "deploy-shrink",
            "the site would lose a fifth of its pages or more, or its home page; `--allow shrink`",
            wrong="content/guides/   moved away by mistake",
            right="content/guides/   back in its place",
        ),
        Rule(
            "deploy-deletes",
            "more files would be deleted than `--max-deletes` says",
            wrong="trustpages deploy   which would delete 300 files",
            right="trustpages deploy --dry-run -v\ntrustpages deploy --max-deletes 300",
        ),
        Rule(
            "deploy-busy",
            "another run is at work there, or died on another computer; `--allow busy`",
            wrong="two deploys to one target at once",
            right="one deploy after the other",
        ),
        Rule(
            "deploy-failed",
            "the place could not be reached, or did not do what was asked; the message says why",
            wrong="server: deploy@shpo.example",
            right="server: deploy@shop.example",
        ),
        Rule(
            "deploy-no-target",
            "`trustpages deploy-all` finds no target for a shop: its site.yaml names none, or several and"
            " nothing says which",
            wrong="trustpages deploy-all shops   where a shop's site.yaml names no target",
            right="targets:\n  web:\n    kind: folder\n    path: /srv/www/anna",
        ),
        Rule(
            "deploy-stale",
            "the last build of a shop failed, so that the site it has is a former one: mend the content and"
            " build anew; `--allow stale`",
            wrong="trustpages build-all shops   which fails for a shop\ntrustpages deploy-all shops",
            right="trustpages build-all shops\ntrustpages deploy-all shops",
        ),
        Rule(
            "deploy-same-target",
            "two shops would be published to one place: give each a target of its own",
            wrong="path: /srv/www/shop   in the site.yaml of two shops",
            right="path: /srv/www/anna   in the one\npath: /srv/www/bert   in the other",
        ),
        Rule(
            "deploy-shop-name",
            "the name of a shop's folder cannot stand in the address of its target or bucket",
            wrong="shops/anna & bert/",
            right="shops/anna-and-bert/",
        ),
        Rule(
            "deploy-crashed",
            "publishing one of many shops ran into a fault of ours; the others went on",
            wrong="trustpages deploy-all shops",
            right="trustpages deploy -c shops/anna/content -d output/anna",
        ),
        Rule(
            "deploy-no-version",
            "there is no such version to put back; `trustpages rollback --list` names those there are",
            wrong="trustpages rollback --to 99",
            right="trustpages rollback --list\ntrustpages rollback --to 4",
        ),
        Rule(
            "deploy-version-damaged",
            "not all bytes of a former version were kept, or some are damaged",
            wrong="trustpages rollback --to 3   of which a file is gone",
            right="trustpages rollback --to 4",
        ),
    ),
)

PREVIEW_RULES = RuleGroup(
    "The preview",
    (
        Rule(
            "port-taken",
            "the port is taken by another program, or by another preview",
            wrong="trustpages serve --port 8000   while another preview runs there",
            right="trustpages serve",
        ),
        Rule(
            "port-forbidden",
            "the port is not allowed to this account",
            wrong="trustpages serve --port 80",
            right="trustpages serve --port 8000",
        ),
        Rule(
            "port-unknown",
            "there is no such port: they go from 1 to 65535",
            wrong="trustpages serve --port 80000",
            right="trustpages serve --port 8000",
        ),
        Rule(
            "host-unknown",
            "the name or number after `--host` is no address of this machine",
            wrong="trustpages serve --host shop.example",
            right="trustpages serve",
        ),
        Rule(
            "base-path",
            "what stands after `--base-path` is no path",
            wrong="trustpages serve --base-path https://shop.example/trust/",
            right="trustpages serve --base-path /trust/",
        ),
        Rule(
            "crash",
            "the preview ran into a fault of ours; it goes on",
            wrong="content/shipping.md   as you saved it last",
            right="content/shipping.md   as it was before: the pages come back by themselves",
        ),
    ),
)
