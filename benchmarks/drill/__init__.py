"""A desk full of advisors: what one worker answers them, how fast, and in how much memory."""
