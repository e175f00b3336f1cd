#!/usr/bin/env python3
"""Asks the plug-in about a graph of which the answer is known, and has Backchannel judge it by every law."""
import os
import pathlib
import subprocess
import tempfile
import unittest

BACKCHANNEL = os.environ.get("BACKCHANNEL", "backchannel")
PLUGIN = pathlib.Path(__file__).resolve().parent / "backchannel-NAME"


def run(*words):
    return subprocess.run([BACKCHANNEL, *words, "--plugin", str(PLUGIN)], capture_output=True, text=True)


class Tests(unittest.TestCase):
    def test_an_entity_is_listed(self):
        with tempfile.TemporaryDirectory() as folder:
            table = pathlib.Path(folder, "ties.csv")
            table.write_text("source,target\na,b\nb,c\n")
            answer = run("analyze", "NAME", "least=2", "--in", str(table), "--format", "csv")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        lines = answer.stdout.splitlines()
        self.assertEqual(len(lines), 2, answer.stdout)
        self.assertIn("b", lines[1])

    def test_every_law_is_kept(self):
        check = run("plugin", "check", "NAME")
        self.assertEqual(check.returncode, 0, check.stdout + check.stderr)


if __name__ == "__main__":
    unittest.main()
