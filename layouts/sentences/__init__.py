"""Sentences from views: plain strings, with **two stars** around what is printed in bold."""
