# The other side of oracle_test.go: numpy (LAPACK) and scipy solve what it sends.
import json
import sys

import numpy as np
from scipy.optimize import nnls

CUT = 1e-12
answers = []
for case in json.load(sys.stdin):
    v, s = np.array(case["V"], dtype=float), np.array(case["s"], dtype=float)
    values = np.linalg.svd(v, compute_uv=False)
    rank = int((values > CUT * values[0]).sum())
    lengths = np.linalg.norm(v, axis=0)
    condition = None
    if rank == min(v.shape):
        scaled = np.linalg.svd(v / np.where(lengths == 0, 1, lengths), compute_uv=False)
        condition = float(scaled[0] / scaled[-1])
    x, residual = nnls(v, s, maxiter=100 * v.shape[1])
    answers.append({
        "rates_pinv": (np.linalg.pinv(v, rcond=CUT) @ s).tolist(),
        "rank": rank,
        "condition_number": condition,
        "nnls": x.tolist(),
        "nnls_residual": float(residual),
    })
json.dump(answers, sys.stdout)
