"""What connects the page with the bundle: one file for each section, and what reads the browser’s values."""
