#!/usr/bin/env python3
"""Times clean builds of Casebook and Hugo on the same corpus, in turn, and prints medians and ratios of one run.

compare.py [SIZES] [RUNS]     e.g. compare.py 30,300,3000 3

Casebook is packed first (./build.sh --target=Pack). Everything lies in BENCH_WORK (default /dev/shm/casebook-bench), because a disk's
file system would swamp the rest. Peers that are not on the machine are left out with a notice. Trust CPU time more than wall time.
"""
import os
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


PEERS = {
    "casebook": (generate_casebook, [TOOL, "build", "--site", ".", "--output", "out"]),
    "casebook --jobs 1": (generate_casebook, [TOOL, "build", "--site", ".", "--output", "out", "--jobs", "1"]),
    "casebook check": (generate_casebook, [TOOL, "check", "--site", "."]),
    "hugo": (generate_hugo, ["hugo", "--quiet", "--destination", "out"]),
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
    for peer, (generate, command) in PEERS.items():
        if shutil.which(command[0]) is None:
            print(f"{peer}: {command[0]} is not here, left out", file=sys.stderr)
            continue
        folders[peer] = f"{WORK}/{peer.replace(' ', '-')}-{size}"
        generate(size, folders[peer])
        results[peer] = []
    for _ in range(runs):
        for peer in results:
            results[peer].append(run(PEERS[peer][1], folders[peer]))
    return {peer: tuple(statistics.median(column) for column in zip(*rows)) + (pages(folders[peer]),) for peer, rows in results.items()}


def main():
    sizes = [int(size) for size in (sys.argv[1] if len(sys.argv) > 1 else "30,300").split(",")]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    print("| dossiers | tool | pages | wall s | CPU s | peak MiB | wall / hugo | CPU / hugo |\n|---|---|---|---|---|---|---|---|", flush=True)
    for size in sizes:
        medians = compare(size, runs)
        base = medians.get("hugo")
        for peer, (wall, cpu, peak, count) in medians.items():
            ratios = f"{wall / base[0]:.2f} | {cpu / base[1]:.2f}" if base else " | "
            print(f"| {size} | {peer} | {count} | {wall:.2f} | {cpu:.2f} | {peak:.0f} | {ratios} |", flush=True)
        shutil.rmtree(WORK, ignore_errors=True)


if __name__ == "__main__":
    main()
