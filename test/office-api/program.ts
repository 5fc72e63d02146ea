import path from "node:path";
import ts from "typescript";

export const ROOT = process.cwd();

const TYPES = /\/node_modules\/@types\/(office-js|custom-functions-runtime)\//;

/** Whether something is declared in Microsoft's types of Office.js or of custom functions. */
export function isOffice(node: ts.Node): boolean {
  return TYPES.test(node.getSourceFile().fileName);
}

/** Sources, and the program that they are part of. */
export interface Sources {
  readonly program: ts.Program;
  readonly files: readonly ts.SourceFile[];
}

/**
 * What is published: `src/` without the local host. Files that neither name Office nor import one that does are left
 * out: nothing of Office can reach them, and to look at all of them would take twice as long.
 */
export function publishedSources(): Sources {
  const { options, fileNames } = project();
  const names = fileNames.filter((name) => isPublished(path.relative(ROOT, name)));
  const program = ts.createProgram(names, options);
  const files = names.flatMap((name) => program.getSourceFile(name) ?? []);
  return { program, files: withinReachOfOffice(files, options) };
}

function isPublished(name: string): boolean {
  return /^src[\\/]/.test(name) && !/^src[\\/]host[\\/]/.test(name);
}

function withinReachOfOffice(files: readonly ts.SourceFile[], options: ts.CompilerOptions): ts.SourceFile[] {
  const reached = new Set(files.filter(namesOffice).map(({ fileName }) => fileName));
  const imports = new Map(files.map((file) => [file.fileName, importedBy(file, options)]));
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const [name, imported] of imports) if (imported.some((other) => reached.has(other))) reached.add(name);
  }
  return files.filter(({ fileName }) => reached.has(fileName));
}

const GLOBALS = new Set(["Excel", "Office", "OfficeExtension", "CustomFunctions"]);

function namesOffice(node: ts.Node): boolean {
  return (ts.isIdentifier(node) && GLOBALS.has(node.text)) || ts.forEachChild(node, namesOffice) === true;
}

function importedBy({ text, fileName }: ts.SourceFile, options: ts.CompilerOptions): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.flatMap(
      (file) => ts.resolveModuleName(file.fileName, fileName, options, ts.sys).resolvedModule?.resolvedFileName ?? [],
    );
}

/**
 * Sources that stand in a test.
 *
 * @param sources by their names, such as "bare.ts"
 */
export function sourcesOf(sources: Readonly<Record<string, string>>): Sources {
  const { options } = project();
  const texts = new Map(Object.entries(sources).map(([name, text]) => [path.join(ROOT, name), text]));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => texts.has(name) || disk.fileExists(name),
    readFile: (name) => texts.get(name) ?? disk.readFile(name),
    getSourceFile: (name, language) => {
      const text = texts.get(name);
      return text === undefined ? disk.getSourceFile(name, language) : ts.createSourceFile(name, text, language, true);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return { program, files: [...texts.keys()].flatMap((name) => program.getSourceFile(name) ?? []) };
}

function project(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
}
