"""Rules of the content folder, of each file as a whole, and of how YAML and front matter are written."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

FILE_RULES = RuleGroup(
    "The files",
    (
        Rule(
            "no-folder",
            "there is no content folder of that name: go to your shop's folder first, or name the right one",
            wrong="trustpages build contnet",
            right="trustpages build content",
        ),
        Rule(
            "not-a-folder",
            "a file was named where the content folder is meant",
            wrong="trustpages build content/shop.yaml",
            right="trustpages build content",
        ),
        Rule(
            "empty-folder",
            "the content folder holds nothing yet: `trustpages init` begins a shop",
            wrong="mkdir content\ntrustpages build content",
            right="trustpages init\ntrustpages build content",
        ),
        Rule(
            "missing-file",
            "a page that no site can do without, a picture or a film is not there; a page that is only"
            " wished for is a warning",
            wrong="picture:\n  file: lgoo.png",
            right="picture:\n  file: logo.png",
            levels=("error", "warning"),
        ),
        Rule(
            "unused-file",
            "a picture, a PDF or another file that no page names is not published",
            wrong="content/terms.pdf   and no page that names it",
            right="content/pages/terms.md   with the words of the file",
            levels=("notice",),
        ),
        Rule(
            "unknown-file",
            "no page of the site is made from this file: its name is misspelt, or it belongs into `pages/`",
            wrong="content/retruns.md\ncontent/terms.md",
            right="content/returns.md\ncontent/pages/terms.md",
        ),
        Rule(
            "two-documents",
            "two files say what is on one page: join them",
            wrong="content/returns.md\ncontent/returns.yaml",
            right="content/returns.md",
        ),
        Rule(
            "file-ending",
            "the file ends in something like `.yml` or `.md.txt`: rename it",
            wrong="content/shop.yml\ncontent/home.md.txt",
            right="content/shop.yaml\ncontent/home.md",
        ),
        Rule(
            "file-name",
            "a name that cannot be an address or leads out of the folder: small letters, digits and hyphens",
            wrong="content/pages/Opening Hours.md",
            right="content/pages/opening-hours.md",
        ),
        Rule(
            "odd-file-name",
            "a name holds a character that does not print",
            wrong="content/pages/terms\u200b.md",
            right="content/pages/terms.md",
        ),
        Rule(
            "unportable-name",
            "a computer with Windows cannot store a file of this name, and so cannot check the shop out",
            wrong="content/pages/con.md",
            right="content/pages/con-1.md",
        ),
        Rule(
            "same-name",
            "two names are the same for some computers: they differ in capitals or accents only",
            wrong="content/media/table.jpg\ncontent/media/Table.jpg",
            right="content/media/table.jpg\ncontent/media/table-2.jpg",
        ),
        Rule(
            "too-big",
            "the file is larger than one of its kind may be",
            wrong="content/staff/lin-mei.jpg   straight from the camera",
            right="content/staff/lin-mei.jpg   saved smaller: 2,400 pixels wide are plenty",
        ),
        Rule(
            "too-many-files",
            "the folder holds more files than any shop has: is it the right one?",
            wrong="trustpages build /home/lin",
            right="trustpages build /home/lin/shop/content",
        ),
        Rule(
            "unreadable",
            "the system does not let the file be opened",
            wrong="-w-------  content/shop.yaml",
            right="-rw-r--r--  content/shop.yaml",
        ),
        Rule(
            "special-file",
            "a device or channel between programs, and no file",
            wrong="content/socket",
            right="/run/shop/socket   outside of the content folder",
        ),
        Rule(
            "link-loop",
            "a link of the file system leads back to itself or to a folder that it lies in",
            wrong="content/staff/all -> content/staff",
            right="no such link: each file lies once in the content folder",
        ),
        Rule(
            "link-nowhere",
            "a link of the file system leads to something that is not there",
            wrong="content/logo.png -> a file that was deleted",
            right="content/logo.png   the picture itself",
        ),
        Rule(
            "link-outside",
            "a link of the file system leads out of the content folder",
            wrong="content/logo.png -> /home/lin/Pictures/logo.png",
            right="content/logo.png   a copy of the picture",
        ),
        Rule(
            "not-utf-8",
            "the file was saved in another encoding: save it as UTF-8",
            wrong="Save as: home.md, encoding: Windows-1252 (ANSI)",
            right="Save as: home.md, encoding: UTF-8",
        ),
        Rule(
            "forbidden-character",
            "a character that does not print, often copied along from another program",
            wrong="title: About\x0bus",
            right="title: About us",
        ),
    ),
)

YAML_RULES = RuleGroup(
    "Writing YAML",
    (
        Rule(
            "empty-file",
            "the file says nothing yet",
            wrong="# shop.yaml",
            right="title: About us",
        ),
        Rule(
            "tab",
            "the line is moved in with a tab: use spaces",
            wrong="address:\n\tcity: Bristol",
            right="address:\n  city: Bristol",
        ),
        Rule(
            "odd-space",
            "a space that is none, often copied from a web page",
            wrong="address:\n\u00a0\u00a0city: Bristol",
            right="address:\n  city: Bristol",
        ),
        Rule(
            "wide-colon",
            "`：` stands where a plain colon must",
            wrong="name：Guppy Mosaic\ntitle: About us",
            right="name: Guppy Mosaic\ntitle: About us",
        ),
        Rule(
            "space-after-colon",
            "a space lacks after `:`",
            wrong="name:Guppy Mosaic\ntitle: About us",
            right="name: Guppy Mosaic\ntitle: About us",
        ),
        Rule(
            "space-after-hyphen",
            "a space lacks after the `-` of a list",
            wrong="address:\n  -city: Bristol",
            right="address:\n  - city: Bristol",
        ),
        Rule(
            "brackets-in-value",
            "a link or a reference to a fact stands in a value without quotes, where brackets make a list",
            wrong="lead: {{ promise dispatch }} at most",
            right='lead: "{{ promise dispatch }} at most"',
        ),
        Rule(
            "colon-in-value",
            "a value that holds a colon and a space needs quotes",
            wrong="title: Mosaic: from Bristol",
            right='title: "Mosaic: from Bristol"',
        ),
        Rule(
            "no-colon",
            "a line has no colon with a space after it",
            wrong="title: About us\nname Guppy Mosaic",
            right="title: About us\nname: Guppy Mosaic",
        ),
        Rule(
            "no-key",
            "a line has no plain word before its colon",
            wrong="[GB]: Ireland",
            right="GB: Ireland",
        ),
        Rule(
            "indentation",
            "the line does not line up with those above it",
            wrong="address:\n  city: Bristol\n country: GB",
            right="address:\n  city: Bristol\n  country: GB",
        ),
        Rule(
            "list-place",
            "a list cannot begin there: each item on a line of its own",
            wrong="markets: - GB",
            right="markets:\n  - GB",
        ),
        Rule(
            "open-quote",
            "a quotation mark is not closed",
            wrong='title: "About us',
            right='title: "About us"',
        ),
        Rule(
            "open-bracket",
            "a bracket is not closed, or a comma lacks between two values",
            wrong="markets: [GB, IE",
            right="markets: [GB, IE]",
        ),
        Rule(
            "after-quote",
            "text follows a closing quotation mark",
            wrong='name: "Guppy" Mosaic',
            right="name: '\"Guppy\" Mosaic'",
        ),
        Rule(
            "odd-start",
            "a value begins with a character that has a meaning of its own: put it in quotes",
            wrong="name: @guppy",
            right='name: "@guppy"',
        ),
        Rule(
            "backslash",
            "between double quotes a backslash has a meaning: use single quotes",
            wrong='name: "Guppy\\Mosaic"',
            right="name: 'Guppy\\Mosaic'",
        ),
        Rule(
            "text-block",
            "after `|` or `>` the text begins on the next line",
            wrong="sells: > Mosaic from Bristol.",
            right="sells: >\n  Mosaic from Bristol.",
        ),
        Rule(
            "comment-as-value",
            "what begins with `#` is a comment: put the value in quotes",
            wrong="brand: #0f5c63",
            right='brand: "#0f5c63"',
        ),
        Rule(
            "comment-in-value",
            "a value ends before ` #`: put the whole value in quotes, or write a space after the `#`",
            wrong="name: Shop #1",
            right='name: "Shop #1"',
        ),
        Rule(
            "duplicate-key",
            "a field stands twice",
            wrong="title: About us\ntitle: Who we are",
            right="title: Who we are",
        ),
        Rule(
            "merge-key",
            "YAML's shorthand `<<` is not used here: write the lines out",
            wrong="address: &home {city: Bristol}\nplace:\n  <<: *home",
            right="address: {city: Bristol}\nplace:\n  city: Bristol",
        ),
        Rule(
            "tag",
            "a value begins with an exclamation mark, which has a meaning of its own in YAML",
            wrong="title: !Sale",
            right='title: "!Sale"',
        ),
        Rule(
            "unknown-alias",
            "a value begins with a star, so YAML looks for another value of that name",
            wrong="title: *new",
            right='title: "*new"',
        ),
        Rule(
            "too-many-aliases",
            "the file repeats too much by YAML's shorthand `*name`",
            wrong=f"day: &d 09:00-17:00\ndays: [{', '.join(['*d'] * 21)}]",
            right="monday: 09:00-17:00\ntuesday: 09:00-17:00",
        ),
        Rule(
            "too-deep",
            "values lie in each other too deep: a bracket or hyphen too many",
            wrong=f"markets: {'[' * 40}GB{']' * 40}",
            right="markets: [GB]",
        ),
        Rule(
            "second-document",
            "a line of `---` begins a second document",
            wrong="title: About us\n---\nname: Guppy Mosaic",
            right="title: About us\nname: Guppy Mosaic",
        ),
        Rule(
            "not-a-mapping",
            "the file does not consist of lines such as `title: About us`",
            wrong="About us",
            right="title: About us",
        ),
        Rule(
            "not-yaml",
            "the line cannot be read, and nobody knows why: compare it with one that works",
            wrong="title: ? About us",
            right='title: "? About us"',
        ),
        Rule(
            "front-matter-open",
            "the line of `---` under the front matter lacks",
            wrong="---\ntitle: Returns\n\nSend it back.",
            right="---\ntitle: Returns\n---\nSend it back.",
        ),
        Rule(
            "front-matter-fence",
            "a line around the front matter is not three plain hyphens",
            wrong="—-\ntitle: Returns\n---\nSend it back.",
            right="---\ntitle: Returns\n---\nSend it back.",
        ),
        Rule(
            "front-matter-late",
            "the front matter must begin on the first line of the file",
            wrong="\n---\ntitle: Returns\n---\nSend it back.",
            right="---\ntitle: Returns\n---\nSend it back.",
        ),
    ),
)
