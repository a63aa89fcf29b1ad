"""The smallest theme that is still one, for generators that have none: head, header, menu, page, footer."""

HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
"""
FOOT = """</main>
<footer><p>Nobody, 3 Quay Row, Cork</p></footer>
</body>
</html>
"""

HUGO_BASE = (
    HEAD
    + """<title>{{ .Title }} - {{ site.Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
</head>
<body>
<header><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a></header>
<nav><ul>
{{ range site.Menus.main }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>
{{ end }}</ul></nav>
<main>
<h1>{{ .Title }}</h1>
{{ block "main" . }}{{ end }}
"""
    + FOOT
)
HUGO_PAGE = '{{ define "main" }}{{ .Content }}{{ end }}\n'
HUGO_HOME = """{{ define "main" }}<ul>
{{ range site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
"""

ZOLA_BASE = (
    HEAD
    + """<title>{% block title %}{% endblock %} - {{ config.title }}</title>
</head>
<body>
<header><a href="/">{{ config.title }}</a></header>
<nav><ul>
{% for item in config.extra.menu %}<li><a href="{{ item.url }}">{{ item.name }}</a></li>
{% endfor %}</ul></nav>
<main>
{% block main %}{% endblock %}
"""
    + FOOT
)
ZOLA_PAGE = """{% extends "base.html" %}
{% block title %}{{ page.title }}{% endblock %}
{% block main %}<h1>{{ page.title }}</h1>
{{ page.content | safe }}{% endblock %}
"""
ZOLA_HOME = """{% extends "base.html" %}
{% block title %}Home{% endblock %}
{% block main %}<ul>
{% for page in section.pages %}<li><a href="{{ page.permalink }}">{{ page.title }}</a></li>
{% endfor %}</ul>{% endblock %}
"""

ELEVENTY_PAGE = (
    HEAD
    + """<title>{{ title }} - Speed</title>
</head>
<body>
<header><a href="/">Speed</a></header>
<nav><ul>
{% for item in menu %}<li><a href="{{ item.url }}">{{ item.name }}</a></li>
{% endfor %}</ul></nav>
<main>
<h1>{{ title }}</h1>
{{ content | safe }}
"""
    + FOOT
)
ELEVENTY_INDEX = """---
title: Home
---
<ul>
{% for page in collections.all %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>
{% endfor %}</ul>
"""
