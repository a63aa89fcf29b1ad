"""Rules of how YAML and front matter are written."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

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
