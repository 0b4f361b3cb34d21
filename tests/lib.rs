//! Tests that need the built programs. Each stands in a folder of its own beside this file.
