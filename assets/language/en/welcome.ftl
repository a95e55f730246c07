### The welcome page.
