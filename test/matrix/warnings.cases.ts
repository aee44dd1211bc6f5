/** Cases of what is said about secrets and installations without a statement that bars anything: warnings and one hint. */
import type { FactKey } from "../../src/facts/fact.ts";
import type { MatrixCase } from "./case.ts";

/** A piece of advice: the fact that brings it up, an image that it speaks to and one that it does not speak to. */
interface Advised {
  readonly requirement: string;
  readonly fact: FactKey;
  readonly image: string;
  readonly verdict: MatrixCase["verdict"];
  readonly beyond: Pick<MatrixCase, "name" | "image" | "verdict">;
}

const modern = "os: Windows Server 2022\nfeatures: [Web-Server]\nsysprep: true";

const list: readonly Advised[] = [
  {
    requirement: "cc775980/iis6-metabase/passwords",
    fact: "iis.metabase-passwords",
    image: 'os: Windows Server 2003\niis: "6.0"\nsysprep: true',
    verdict: "not-covered",
    beyond: { name: "on a Windows whose IIS has no metabase", image: modern, verdict: "supported" },
  },
  {
    requirement: "iis-insider-2002-01/metabase/origin",
    fact: "iis.metabase-copied",
    image: 'os: Windows 2000 Server\niis: "5.0"\nsysprep: true',
    verdict: "supported",
    beyond: { name: "on Server 2003, which it does not speak about", image: 'os: Windows Server 2003\niis: "6.0"\nsysprep: true', verdict: "not-covered" },
  },
  {
    requirement: "iis-configuration-reference/plain-text/passwords",
    fact: "iis.plain-text-passwords",
    image: modern,
    verdict: "supported",
    beyond: { name: "on an image that is not cloned", image: modern.replace("sysprep: true", "sysprep: false"), verdict: "not-applicable" },
  },
  {
    requirement: "iis-configuration-reference/central-certificate-store/password",
    fact: "iis.central-certificate-store",
    image: modern,
    verdict: "supported",
    beyond: { name: "on an image that is not cloned", image: modern.replace("sysprep: true", "sysprep: false"), verdict: "not-applicable" },
  },
  {
    requirement: "aspnetcore-47128/hosting-bundle/installation",
    fact: "iis.hosting-bundle",
    image: modern,
    verdict: "supported",
    beyond: { name: "without IIS", image: "os: Windows Server 2022\niis: false\nsysprep: true", verdict: "not-applicable" },
  },
];

export const cases: readonly MatrixCase[] = list.flatMap(({ requirement, fact, image, verdict, beyond }): readonly MatrixCase[] => [
  { name: `${fact} is so`, image, facts: { [fact]: "true" }, verdict, advises: [requirement], shows: { requirement, as: "fail" } },
  { name: `${fact} is not so`, image, facts: { [fact]: "false" }, verdict, shows: { requirement, as: "pass" } },
  { name: `${fact} is not known and warns of nothing`, image, facts: { [fact]: null }, verdict, shows: { requirement, as: "unknown" } },
  { name: `${fact} ${beyond.name}`, image: beyond.image, facts: { [fact]: "true" }, verdict: beyond.verdict, shows: { requirement, as: "boundary" } },
]);
