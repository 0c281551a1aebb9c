#!/usr/bin/env node
// Proves the arithmetic of the ledgers (src/channels/Ledger.sol, src/wallets/Reserves.sol)
// with the SMTChecker of the pinned compiler and Debian's z3 (apt-get install z3): every
// assertion, overflow and underflow of their proofs, for all arguments, by constrained Horn
// clauses: each step alone, and a channel of two lanes through any sequence of steps.
//
// A prover that proves everything proves nothing: the same is run with each of the mistakes
// below planted in the ledger, and each must be found. Exit 0 only if both hold.
const fs = require('fs');
const path = require('path');
const {execFileSync} = require('child_process');
const os = require('os');

const root = path.join(__dirname, '..');
const solc = require(path.join(root, 'node_modules/solc'));

const ledgers = [{
  ledger: 'src/channels/Ledger.sol',
  proof: 'smt/LedgerProof.sol',
  contracts: ['LedgerSteps', 'LedgerLife'],
  steps: ['LedgerSteps'],
  planted: [
    ['a voucher pays more than is left', 'if (due > left) due = left;', ''],
    ['a falling voucher wraps', 'if (cumulative > paid) due', 'due'],
    ['a settled voucher stays in the channel', 'leftNow = left - due;', 'leftNow = left;'],
    ['a lane forgets what it was paid', 'paidNow = paid + due;', 'paidNow = due;'],
    ['a deposit outgrows its field', 'amount > MAX_DEPOSIT - deposit', 'amount > MAX_DEPOSIT'],
    ['a top-up counts twice', 'left + amount);', 'left + 2 * amount);'],
  ],
}, {
  ledger: 'src/wallets/Reserves.sol',
  proof: 'test/wallets/ReservesSteps.sol',
  contracts: ['ReservesSteps'],
  steps: ['ReservesSteps'],
  planted: [
    ['a lock is rounded down', '* LOCK_PERCENT + 99) / 100', '* LOCK_PERCENT) / 100'],
    ['a release frees the lock of an older reserve', 'if (undone > amount) undone = amount;', 'undone = amount;'],
  ],
}];

// What z3 may spend on one query, in its own deterministic unit.
const rlimit = 400_000_000;
const timeoutMs = 150_000;

function z3(query) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'smt-'));
  const file = path.join(dir, 'query.smt2');
  try {
    fs.writeFileSync(file, query);
    return {contents: execFileSync('z3', ['-smt2', `rlimit=${rlimit}`, file],
      {encoding: 'utf8', timeout: timeoutMs, stdio: ['ignore', 'pipe', 'ignore']})};
  } catch (e) {
    // z3 exits 1 when asked for a model of what has none; its answer is there all the same.
    if (e.stdout && /^(sat|unsat|unknown)/.test(e.stdout)) return {contents: e.stdout};
    return {error: `z3: ${e.message}`};
  } finally {
    fs.rmSync(dir, {recursive: true});
  }
}

// check returns {proved, open}: how many targets were proved, and the messages about others.
function check(sources, proof, names) {
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(Object.entries(sources).map(([k, v]) => [k, {content: v}])),
    settings: {modelChecker: {
      contracts: {[proof]: names}, engine: 'chc', solvers: ['smtlib2'], timeout: 0, showUnproved: true, showProvedSafe: true,
      targets: ['assert', 'overflow', 'underflow', 'divByZero', 'outOfBounds'],
    }},
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), {smtSolver: z3}));
  let proved = 0;
  const open = [];
  for (const e of output.errors || []) {
    if (/check is safe!/.test(e.message)) proved += 1;
    else open.push(`${e.type} ${e.errorCode || ''}: ${e.message.split('\n')[0]}`);
  }
  return {proved, open, errors: output.errors || []};
}

// prove runs one ledger's proof and its planted mistakes; true if all is as it must be.
function prove({ledger, proof, contracts, steps, planted}) {
  const sources = {};
  for (const file of [ledger, proof]) sources[file] = fs.readFileSync(path.join(root, file), 'utf8');
  const result = check(sources, proof, contracts);
  if (process.env.SMT_VERBOSE) for (const e of result.errors) console.log(e.formattedMessage);
  let holds = result.open.length === 0 && result.proved > 0;
  console.log(`${ledger}: ${result.proved} proved, ${result.open.length} not`);
  result.open.forEach((line) => console.log('  ' + line));
  for (const [what, from, to] of planted) {
    if (!sources[ledger].includes(from)) throw new Error(`prove.js: nothing to plant for "${what}" in ${ledger}`);
    const found = check({...sources, [ledger]: sources[ledger].replace(from, to)}, proof, steps).open
      .some((line) => /Assertion violation happens|Overflow.*happens|Underflow.*happens/.test(line));
    console.log(`  planted: ${what}: ${found ? 'found' : 'NOT FOUND'}`);
    holds = holds && found;
  }
  return holds;
}

process.exitCode = ledgers.map(prove).every(Boolean) ? 0 : 1;
