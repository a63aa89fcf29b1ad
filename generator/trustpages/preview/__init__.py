"""The preview: the shop in the browser, following every save."""
