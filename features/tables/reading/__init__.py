"""From a folder of files to checked tables: finding, unpacking, matching columns, checking cells, counting."""
