"""The eight raw tables: their schemas, declared once, and the reader that checks them."""
