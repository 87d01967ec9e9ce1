"""Packs a version folder as an MSI for the whole machine, with wixl: plain folder, no updates from a file.

An administrator installs, upgrades and takes it out; a newer one takes the place of any older. Every name and number
in it follows from the version and the files, so that the same sources give the same package.
"""

from __future__ import annotations

import time
import uuid
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import msi_facts
import sources
import stage
from parts.facts import Facts

NAMESPACE = uuid.UUID("6f1c1d8e-5d1c-4f5b-9f0e-3c6d9a1b7e42")
UPGRADE = uuid.uuid5(NAMESPACE, "pcu-desk for the whole machine")
ID = "org.pcudesk.Desk"
COURIER = f"{ID}.courier"
NEWER = "A newer version of PCU Desk is on this machine. It stays as it is: an older one may not read its cases."
TOO_OLD = "PCU Desk needs 64-bit Windows 10 or 11, version 1809 or newer."
# Windows Installer tells a package the numbers of 8.1 on every later Windows, so 603 is all that can be asked for; its
# WindowsBuild is no better, and would refuse Windows 11.
_WINDOWS = "VersionNT64 >= 603"
_LONGEST_ID = 60


def make(version: Path, launcher: Path, known: Facts, out: Path) -> Path:
    """Write the installer and return its path; a build that fails leaves none."""
    out.unlink(missing_ok=True)
    work = sources.fresh(stage.WORK / "msi")
    made = work / out.name
    described = work / "desk.wxs"
    # wixl looks for files beside what describes them, and by no absolute path.
    described.write_text(describe(version, launcher, known).replace(f'="{stage.WORK}/', '="../'), encoding="utf-8")
    began = time.time()
    sources.run("wixl", "--arch", "x64", "--output", made, described, SOURCE_DATE_EPOCH=str(known.epoch))
    msi_facts.settle(made, work, package=_guid("package", version.name), began=began, epoch=known.epoch)
    return made.replace(out)


def describe(version: Path, launcher: Path, known: Facts) -> str:
    """Return what wixl makes the package of."""
    number = ".".join(known.numbers(3))
    product = _guid("product", version.name)
    components: list[str] = []
    tree = _folder(version, version, components)
    own = _programs(launcher, components)
    references = "\n".join(f"      <ComponentRef Id={quoteattr(each)}/>" for each in components)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="{product}" Name="PCU Desk" Language="1033" Version="{number}" Manufacturer="PCU Desk"
           UpgradeCode="{str(UPGRADE).upper()}">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Description="PCU Desk {known.version}"
             Comments="{version.name}" Manufacturer="PCU Desk"/>
    <Media Id="1" Cabinet="payload.cab" EmbedCab="yes"/>
    <Upgrade Id="{str(UPGRADE).upper()}">
      <UpgradeVersion Minimum="0.0.0" IncludeMinimum="yes" Maximum="{number}" IncludeMaximum="yes" Property="OLDER"/>
      <UpgradeVersion Minimum="{number}" IncludeMinimum="no" OnlyDetect="yes" Property="NEWER"/>
    </Upgrade>
    <Condition Message={quoteattr(NEWER)}>Installed OR NOT NEWER</Condition>
    <Condition Message={quoteattr(TOO_OLD)}>Installed OR {escape(_WINDOWS)}</Condition>
    <InstallExecuteSequence>
      <RemoveExistingProducts After="InstallInitialize"/>
    </InstallExecuteSequence>
    <Property Id="ARPPRODUCTICON" Value="app.ico"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <Icon Id="app.ico" SourceFile={quoteattr(str(launcher / "app.ico"))}/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramMenuFolder"/>
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="INSTALLDIR" Name="PCU Desk">
{own}
          <Directory Id="APP" Name="app">
{tree}
          </Directory>
        </Directory>
      </Directory>
    </Directory>
    <Feature Id="Desk" Title="PCU Desk" Level="1">
{references}
    </Feature>
  </Product>
</Wix>
"""


def _programs(launcher: Path, components: list[str]) -> str:
    """Return the launchers, the entry of the Start menu and the kind of file that opens with the program."""
    components += ["Window", "Console"]
    window, console = (quoteattr(str(launcher / name)) for name in ("pcu-desk.exe", "pcu-desk.com"))
    classes = r"Software\Classes"
    values = (
        (rf"{classes}\.pcucourier", "", COURIER),
        (rf"{classes}\.pcucourier", "Content Type", "application/vnd.pcudesk.courier"),
        (rf"{classes}\.pcucourier\OpenWithProgids", COURIER, ""),
        (rf"{classes}\{COURIER}", "", "PCU Desk courier file"),
        (rf"{classes}\{COURIER}", "AppUserModelID", ID),
        (rf"{classes}\{COURIER}\DefaultIcon", "", "[INSTALLDIR]pcu-desk.exe,0"),
        (rf"{classes}\{COURIER}\shell\open\command", "", '"[INSTALLDIR]pcu-desk.exe" "%1"'),
    )
    registry = "\n".join(f"            {_value(key, name, value)}" for key, name, value in values)
    return f"""          <Component Id="Window" Guid="{_guid("component", "pcu-desk.exe")}" Win64="yes">
            <File Id="pcu_desk.exe" Name="pcu-desk.exe" Source={window} KeyPath="yes">
              <Shortcut Id="Start" Directory="ProgramMenuFolder" Name="PCU Desk" WorkingDirectory="INSTALLDIR"
                        Icon="app.ico" Advertise="no" Description="Cases, reports and alerts of a Port Control Unit"/>
            </File>
{registry}
          </Component>
          <Component Id="Console" Guid="{_guid("component", "pcu-desk.com")}" Win64="yes">
            <File Id="pcu_desk.com" Name="pcu-desk.com" Source={console} KeyPath="yes"/>
          </Component>"""


def _value(key: str, name: str, value: str) -> str:
    named = f" Name={quoteattr(name)}" if name else ""
    return f'<RegistryValue Root="HKLM" Key={quoteattr(key)}{named} Type="string" Value={quoteattr(value)}/>'


def _folder(folder: Path, top: Path, components: list[str], depth: int = 12) -> str:
    """Return a folder's files and folders, one component a file; the components' names are added to the list."""
    lines = []
    pad = " " * depth
    for path in sorted(folder.iterdir(), key=lambda each: (each.is_dir(), each.name)):
        inside = path.relative_to(top).as_posix()
        if path.is_dir():
            lines += [
                f"{pad}<Directory Id={quoteattr(_id('d', inside))} Name={quoteattr(path.name)}>",
                _folder(path, top, components, depth + 2),
                f"{pad}</Directory>",
            ]
            continue
        name = _id("c", inside)
        components.append(name)
        lines += [
            f'{pad}<Component Id={quoteattr(name)} Guid="{_guid("component", inside)}" Win64="yes">',
            f"{pad}  <File Id={quoteattr(_id('f', inside))} Name={quoteattr(path.name)}",
            f'{pad}        Source={quoteattr(str(path))} KeyPath="yes"/>',
            f"{pad}</Component>",
        ]
    return "\n".join(lines)


def _id(kind: str, inside: str) -> str:
    """Return an identifier that the package has once; the same for the same file in every version."""
    return f"{kind}{uuid.uuid5(NAMESPACE, inside).hex}"[:_LONGEST_ID]


def _guid(kind: str, name: str) -> str:
    return str(uuid.uuid5(NAMESPACE, f"{kind} {name}")).upper()
