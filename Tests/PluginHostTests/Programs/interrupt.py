"""Interrupts a command that waits for a plug-in, and sees that both end: interrupt.py SIGNAL LOCK COMMAND..."""
import fcntl
import os
import resource
import signal
import subprocess
import sys
import time

number, lock, command = signal.Signals[sys.argv[1]], sys.argv[2], sys.argv[3:]
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
signal.pthread_sigmask(signal.SIG_SETMASK, [])
process = subprocess.Popen(command, env=dict(os.environ, REACH_LOCK=lock))
while not os.path.exists(lock) or os.path.getsize(lock) == 0:
    if process.poll() is not None:
        sys.exit("it ended before it was interrupted")
    time.sleep(0.01)
process.send_signal(number)
print("ended by", signal.Signals(-process.wait()).name)

# the lock is held as long as the plug-in runs
for _ in range(500):
    try:
        fcntl.flock(open(lock), fcntl.LOCK_EX | fcntl.LOCK_NB)
        print("the plug-in too")
        break
    except BlockingIOError:
        time.sleep(0.01)
