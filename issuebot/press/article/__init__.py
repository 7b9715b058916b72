"""An article as a file: words of a template, filled with facts, as DOCX, HTML, HTML to be pasted, or Markdown."""
