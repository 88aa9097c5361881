#!/usr/bin/env python3
"""Times clean builds of Casebook and Hugo on the same corpus, in turn, and prints medians and ratios of one run.

compare.py [SIZES] [RUNS]     e.g. compare.py 30,300,3000 3

Casebook is packed first (./build.sh --target=Pack). BENCH_HUGO names the Hugos to compare with, separated by commas (default: hugo); ratios are given
to each. Everything lies in BENCH_WORK (default /dev/shm/casebook-bench), because a disk's
file system would swamp the rest. Peers that are not on the machine are left out with a notice. Trust CPU time more than wall time.
"""
import os
import re
import shutil
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
SHARED = os.path.join(ROOT, "..", "shared", "bench")
WORK = os.environ.get("BENCH_WORK", "/dev/shm/casebook-bench")
TOOL = os.path.join(ROOT, "artifacts", "casebook-linux-x64", "casebook")


def generate_casebook(size, folder):
    subprocess.run([sys.executable, f"{HERE}/corpus.py", "--dossiers", str(size), "--out", folder], check=True, stdout=subprocess.DEVNULL)
    shutil.copytree(f"{ROOT}/themes", f"{folder}/themes", dirs_exist_ok=True)


def generate_hugo(size, folder):
    subprocess.run([sys.executable, f"{SHARED}/gen_corpus.py", "--dossiers", str(size), "--sources", str(2 * size), "--seed", "1", "--out", folder, "--flavour", "hugo"],
                   check=True, stdout=subprocess.DEVNULL)
    shutil.copytree(f"{SHARED}/peers/hugo", folder, dirs_exist_ok=True)


def hugos():
    """The installed Hugos: for each its name with its version, and its command."""
    found = {}
    for command in os.environ.get("BENCH_HUGO", "hugo").split(","):
        if shutil.which(command) is None:
            print(f"{command} is not here, left out", file=sys.stderr)
            continue
        version = re.search(r"v(\d+\.\d+)", subprocess.run([command, "version"], check=True, capture_output=True, text=True).stdout)
        found[f"hugo {version.group(1)}"] = command
    return found


HUGOS = hugos()
PEERS = {
    "casebook": (generate_casebook, [TOOL, "build", "--site", ".", "--output", "out"]),
    "casebook --jobs 1": (generate_casebook, [TOOL, "build", "--site", ".", "--output", "out", "--jobs", "1"]),
    "casebook check": (generate_casebook, [TOOL, "check", "--site", "."]),
    **{name: (generate_hugo, [command, "--quiet", "--destination", "out"]) for name, command in HUGOS.items()},
}


def run(command, folder):
    """One clean build: wall seconds, CPU seconds, peak MiB of the largest process."""
    for name in ("out", "resources"):
        shutil.rmtree(f"{folder}/{name}", ignore_errors=True)
    times = f"{folder}/.time"
    with open(f"{folder}/.log", "w") as log:
        done = subprocess.run(["/usr/bin/time", "-q", "-o", times, "-f", "%e %U %S %M", *command], cwd=folder, stdout=log, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed in {folder}; see {folder}/.log")
    wall, user, system, peak = open(times).read().split()[-4:]
    return float(wall), float(user) + float(system), int(peak) / 1024


def pages(folder):
    return sum(name.endswith(".html") for _, _, names in os.walk(f"{folder}/out") for name in names)


def compare(size, runs):
    folders, results = {}, {}
    for peer, (generate, _) in PEERS.items():
        folders[peer] = f"{WORK}/{peer.replace(' ', '-')}-{size}"
        generate(size, folders[peer])
        results[peer] = []
    for _ in range(runs):
        for peer in results:
            results[peer].append(run(PEERS[peer][1], folders[peer]))
    return {peer: tuple(statistics.median(column) for column in zip(*rows)) + (pages(folders[peer]),) for peer, rows in results.items()}


def main():
    if not os.path.exists(TOOL):
        sys.exit("pack Casebook first: ./build.sh --target=Pack")
    sizes = [int(size) for size in (sys.argv[1] if len(sys.argv) > 1 else "30,300").split(",")]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    heads = ["dossiers", "tool", "pages", "wall s", "CPU s", "peak MiB"] + [f"{what} / {hugo}" for hugo in HUGOS for what in ("wall", "CPU")]
    print(f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|", flush=True)
    for size in sizes:
        medians = compare(size, runs)
        for peer, (wall, cpu, peak, count) in medians.items():
            ratios = [f"{wall / medians[hugo][0]:.2f} | {cpu / medians[hugo][1]:.2f}" for hugo in HUGOS]
            print(f"| {' | '.join([str(size), peer, str(count), f'{wall:.2f}', f'{cpu:.2f}', f'{peak:.0f}', *ratios])} |", flush=True)
        shutil.rmtree(WORK, ignore_errors=True)


if __name__ == "__main__":
    main()
