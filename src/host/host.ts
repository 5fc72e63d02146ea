import { Calculation } from "./formulas/calculation";
import { CustomFunctionTable } from "./formulas/custom-functions";
import { EventTable, type ChangeMaker } from "./interpreter/events";
import { References } from "./interpreter/references";
import { createWorkbook } from "./model/create";
import type { HostSheet, HostValue, HostWorkbook } from "./model/types";
import { Troubles } from "./troubles";

/** What the host has counted since it was made or since `resetCounters`. */
export interface HostCounters {
  /** Requests with work in them: one for each `sync()` that sent something. */
  requests: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  /** The bytes of the largest request and of the largest answer. */
  largestRequest: number;
  largestResponse: number;
  /** Steps that the user would undo: one for each request that changed the workbook, or for all of a merged run's. */
  undoSteps: number;
  /** Requests that only let go of tracked ranges. */
  cleanups: number;
}

export interface HostOptions {
  workbook?: HostWorkbook;
  /** The year of typed dates that give none, and of TODAY(). The clock's if absent. */
  today?: Date;
}

/** A local Excel: one open workbook, its calculation, and what tests count and break. */
export class Host {
  workbook: HostWorkbook;
  readonly references = new References();
  readonly functions = new CustomFunctionTable(() => this.recalculate());
  readonly events = new EventTable();
  /** What goes wrong at which batch, and what happens between two of them. */
  readonly troubles = new Troubles();
  counters: HostCounters = noCounts();
  /** Whether a blank cell reaches a custom function as 0, as on the desktop, rather than null, as on the web. */
  blankAsZero = false;
  /** Whether the workbook is open to be looked at only, as in the web's viewing mode: every change is AccessDenied. */
  readOnly = false;
  /** Whether nothing that the add-in does can be undone: a run with `mergeUndoGroup` fails. */
  undoNotSupported = false;
  /** The newest version of `ExcelApi` that Office says it supports. */
  excelApi = "1.20";
  /** Whether a sheet's shapes hold its charts: Excel's own do, and Office.js does not say. */
  chartsAreShapes = true;
  /** The files of the workbooks that `Excel.createWorkbook` has made; one without bytes is blank. */
  readonly createdWorkbooks: Uint8Array[] = [];
  /** Called with each of them. */
  onCreateWorkbook: (file: Uint8Array) => void = () => undefined;
  readonly today: Date;

  private readonly calculation = new Calculation(this);
  private readonly listeners = new Set<() => void>();
  private readonly countedGroups = new Set<string>();
  private editing = false;
  private readonly editWaiters: (() => void)[] = [];
  private changes = 0;
  private valuesChanged = false;

  constructor(options: HostOptions = {}) {
    this.workbook = options.workbook ?? createWorkbook();
    this.today = options.today ?? new Date();
  }

  /** Opens another workbook in place of this one. */
  open(workbook: HostWorkbook): void {
    this.workbook = workbook;
    this.references.releaseAll();
    this.functions.later.forget();
    this.recalculate();
  }

  get cellEditing(): boolean {
    return this.editing;
  }

  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const resume of this.editWaiters.splice(0)) resume();
  }

  /** Resolves when the user leaves the cell, as a request with `delayForCellEdit` waits for. */
  editingEnds(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.editWaiters.push(resolve)) : Promise.resolve();
  }

  /** Called by every member that changes the workbook. */
  noteChange(affectsValues: boolean): void {
    this.changes += 1;
    if (affectsValues) this.valuesChanged = true;
  }

  /**
   * Plays one request: formulas are worked out once, at its end.
   * @param undoGroup The merged run that it belongs to, if any.
   */
  playRequest<T>(play: () => T, undoGroup: string | null = null): T {
    const before = this.changes;
    try {
      return play();
    } finally {
      if (this.changes > before) {
        if (undoGroup === null || !this.countedGroups.has(undoGroup)) this.counters.undoSteps += 1;
        if (undoGroup !== null) this.countedGroups.add(undoGroup);
        this.settle("add-in");
      }
    }
  }

  /**
   * Changes made outside a request: works formulas out and tells the listeners.
   * @param by The user here, or somebody who has the same workbook open elsewhere.
   */
  edit(change: () => void, by: Exclude<ChangeMaker, "add-in"> = "user"): void {
    change();
    this.valuesChanged = true;
    this.settle(by);
  }

  /** Works out every formula now. */
  recalculate(): void {
    this.valuesChanged = true;
    this.settleValues();
    this.tellListeners();
  }

  /** Works out a formula that stands in no cell, as seen from the first sheet. */
  evaluate(formula: string, sheet: HostSheet | undefined = this.workbook.sheets[0]): HostValue {
    this.settleValues();
    return sheet ? this.calculation.evaluateAlone(formula, sheet) : null;
  }

  /** The cells that depend on themselves, by address. */
  get circularReferences(): readonly string[] {
    return this.calculation.circular;
  }

  /** Works out what waits to be worked out: reading a value in the batch that wrote it needs this. */
  settleValues(): void {
    if (!this.valuesChanged) return;
    this.valuesChanged = false;
    this.calculation.run();
    this.functions.later.forgetUnasked();
  }

  /** Calls back after each change of the workbook; returns the way to stop. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  count(request: { actions: number; requestBytes: number; responseBytes: number } | null): void {
    if (!request) {
      this.counters.cleanups += 1;
      return;
    }
    this.counters.requests += 1;
    this.counters.actions += request.actions;
    this.counters.requestBytes += request.requestBytes;
    this.counters.responseBytes += request.responseBytes;
    this.counters.largestRequest = Math.max(this.counters.largestRequest, request.requestBytes);
    this.counters.largestResponse = Math.max(this.counters.largestResponse, request.responseBytes);
  }

  resetCounters(): void {
    this.counters = noCounts();
  }

  private settle(by: ChangeMaker): void {
    this.settleValues();
    this.events.send(by);
    this.tellListeners();
  }

  private tellListeners(): void {
    for (const listener of this.listeners) listener();
  }
}

function noCounts(): HostCounters {
  return {
    requests: 0,
    actions: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
    undoSteps: 0,
    cleanups: 0,
  };
}
