"""Locales, and values as they are written in them: dates, money, lists, durations."""

from trustpages.i18n.wording import LocaleFormatter, format_native_name, resolve_locale

__all__ = ["LocaleFormatter", "format_native_name", "resolve_locale"]
