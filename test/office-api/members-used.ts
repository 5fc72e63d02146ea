import path from "node:path";
import ts from "typescript";
import { setsKnownAt } from "./guards";
import { membersLoaded } from "./loaded-members";
import { isOffice, ROOT, type Sources } from "./program";
import { statedSets, type RequirementSet } from "./requirement-sets";
import { membersOfValues } from "./value-members";

/** A member of Office.js where the add-in uses it. */
export interface MemberUse {
  /** Such as "Excel.Range.values". */
  readonly member: string;
  /** What its documentation says it needs; empty where that says nothing. */
  readonly needs: readonly RequirementSet[];
  /** The sets that checks around the use have made sure of. */
  readonly known: readonly RequirementSet[];
  readonly file: string;
  readonly line: number;
}

/** A use that the compiler's types cannot show, such as a load of names that are put together at run time. */
export interface Unreadable {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export interface Used {
  readonly uses: readonly MemberUse[];
  readonly unreadable: readonly Unreadable[];
}

/** Every use of a member of Office.js in some files of a program. Types that are only named are no use. */
export function membersUsed({ program, files }: Sources): Used {
  const checker = program.getTypeChecker();
  const uses: MemberUse[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
      const loaded = membersLoaded(node, checker);
      if (loaded === "unreadable") unreadable.push({ ...placeOf(node), text: node.getText() });
      const declared = [
        ...namedMember(node, checker),
        ...(loaded === "unreadable" ? [] : loaded),
        ...membersOfValues(node, checker),
      ];
      for (const declaration of new Set(declared.filter(isOffice))) uses.push(useOf(declaration, node, checker));
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { uses: uses.filter(({ member }) => member !== ""), unreadable };
}

/** What a name in the source stands for: the overload that is called, or else every declaration of it. */
function namedMember(node: ts.Node, checker: ts.TypeChecker): readonly ts.Node[] {
  if (!ts.isIdentifier(node)) return [];
  if (ts.isBindingElement(node.parent) && (node.parent.propertyName ?? node.parent.name) === node) {
    return declarations(checker.getTypeAtLocation(node.parent.parent).getProperty(node.text));
  }
  const called = calledAs(node);
  const signature = called && checker.getResolvedSignature(called)?.declaration;
  return signature ? [signature] : declarations(checker.getSymbolAtLocation(node));
}

function calledAs(name: ts.Identifier): ts.CallExpression | undefined {
  const access = ts.isPropertyAccessExpression(name.parent) && name.parent.name === name ? name.parent : name;
  return ts.isCallExpression(access.parent) && access.parent.expression === access ? access.parent : undefined;
}

function declarations(symbol: ts.Symbol | undefined): readonly ts.Node[] {
  return symbol?.declarations ?? [];
}

function useOf(declaration: ts.Node, at: ts.Node, checker: ts.TypeChecker): MemberUse {
  const needs = statedFor(declaration);
  return { member: nameOf(declaration), needs, known: setsKnownAt(at, checker), ...placeOf(at) };
}

/** What a declaration's comment states; where it has no word on sets, what it is part of answers for it. */
function statedFor(declaration: ts.Node): RequirementSet[] {
  for (let at = declaration; !ts.isSourceFile(at); at = at.parent) {
    const comments = ts.getJSDocCommentsAndTags(at).filter(ts.isJSDoc);
    const stated = statedSets(comments.map((comment) => comment.getText()).join("\n"));
    if (stated.length > 0) return stated;
  }
  return [];
}

/** Such as "Excel.Range.values"; empty for namespaces, types and parameters, which are no members. */
function nameOf(declaration: ts.Node): string {
  if (ts.isModuleDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) return "";
  if (ts.isParameter(declaration) || ts.isTypeAliasDeclaration(declaration)) return "";
  const names: string[] = [];
  for (let at = declaration; !ts.isSourceFile(at); at = at.parent) {
    const name = (at as Partial<ts.NamedDeclaration>).name;
    if (name) names.unshift(name.getText());
  }
  return names.join(".");
}

function placeOf(node: ts.Node): { file: string; line: number } {
  const source = node.getSourceFile();
  return {
    file: path.relative(ROOT, source.fileName).replaceAll("\\", "/"),
    line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
  };
}
