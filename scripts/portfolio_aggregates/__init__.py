"""The recipe of the made-up applications: from real applications to aggregates that no person can be found in.

The rows are read from the file that the variable HOME_CREDIT_SAMPLE or the command line names; none leaves it. Each
published number stands on 30 rows or more, and `check` refuses a file that holds a thinner one.
"""
