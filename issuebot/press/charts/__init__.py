"""Figures as pictures: 1,080 pixels wide for a telephone that shows 360, and readable printed in grey.

Nothing is told by a colour alone: a number stands beside it, or a pattern on it. Bars begin at 0, rates run to 100.
"""
