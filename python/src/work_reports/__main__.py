"""The command line of the program: `work-reports parse …`, `python -m work_reports parse …`."""

import subprocess
import sys
from typing import NoReturn

from ._node import NodeNotFound, command, environment


def main() -> NoReturn:
    """Runs the program with this process's arguments and ends as it does."""
    try:
        sys.exit(subprocess.run(command(sys.argv[1:]), env=environment()).returncode)
    except NodeNotFound as error:
        sys.exit(f"work-reports: {error}")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
