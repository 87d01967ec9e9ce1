; Setup.exe of the desk for one account: no administrator, no network, nothing outside the account's own folders.
; Read by setup_exe.py, which gives VERSION, NAME (the version's folder), SEQUENCE, LAUNCHER (folder with the two programs
; and the icon), PAYLOAD (a list of File commands), KILOBYTES and OUT.
;
;   Setup.exe [/S] [/D=FOLDER]          /S asks nothing; /D is the last word and takes no quotes
;   uninstall.exe [/S] [/DELETEDATA]    cases, settings and logs of this account stay unless told
;
; Exit codes: 0 done, 1 given up by the person, 2 could not write, 3 the program is running, 4 a newer version is there,
; 5 this Windows is too old.

Unicode true
Target amd64-unicode
!ifdef QUICK
SetCompressor zlib
!else
SetCompressor /SOLID lzma
SetCompressorDictSize 64
!endif
SetDateSave on
CRCCheck force
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
AllowSkipFiles off

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define ID "org.pcudesk.Desk"
!define COURIER "org.pcudesk.Desk.courier"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define CLASSES "Software\Classes"
!define STDERR -12

Name "PCU Desk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\PCU Desk"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "PCU Desk ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "PCU Desk"
VIAddVersionKey "FileDescription" "PCU Desk ${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${LAUNCHER}/app.ico"
!define MUI_UNICON "${LAUNCHER}/app.ico"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\pcu-desk.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE un.AskAboutData
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"

LangString RUNNING ${LANG_ENGLISH} "PCU Desk is running. Close it, then start this again. Nothing was changed."
LangString RUNNING ${LANG_RUSSIAN} "PCU Desk запущен. Закройте его и начните снова. Ничего не изменено."
LangString NEWER ${LANG_ENGLISH} "A newer version of PCU Desk is installed here. It stays as it is: an older one may not read its cases."
LangString NEWER ${LANG_RUSSIAN} "Здесь установлена более новая версия PCU Desk. Она остаётся: старая может не прочитать её дела."
LangString TOO_OLD ${LANG_ENGLISH} "PCU Desk needs 64-bit Windows 10 or 11, version 1809 or newer. Nothing was changed."
LangString TOO_OLD ${LANG_RUSSIAN} "Для PCU Desk нужна 64-разрядная Windows 10 или 11 версии 1809 или новее. Ничего не изменено."
LangString NOT_WRITTEN ${LANG_ENGLISH} "The program could not be written into $INSTDIR. The version before is still there, as are your cases."
LangString NOT_WRITTEN ${LANG_RUSSIAN} "Не удалось записать программу в $INSTDIR. Прежняя версия на месте, ваши дела тоже."
LangString SHORTCUT ${LANG_ENGLISH} "Cases, reports and alerts of a Port Control Unit"
LangString SHORTCUT ${LANG_RUSSIAN} "Дела, отчёты и оповещения группы портового контроля"
LangString COURIER_FILE ${LANG_ENGLISH} "PCU Desk courier file"
LangString COURIER_FILE ${LANG_RUSSIAN} "Курьерский файл PCU Desk"
LangString THE_PROGRAM ${LANG_ENGLISH} "PCU Desk"
LangString THE_PROGRAM ${LANG_RUSSIAN} "PCU Desk"
LangString THE_DATA ${LANG_ENGLISH} "Cases, settings and logs of this account"
LangString THE_DATA ${LANG_RUSSIAN} "Дела, настройки и журналы этой учётной записи"
LangString SURE ${LANG_ENGLISH} "All cases that this account keeps on this machine will be deleted for good, with their keys. Only a backup elsewhere brings them back. Delete them?"
LangString SURE ${LANG_RUSSIAN} "Все дела этой учётной записи на этом компьютере будут удалены навсегда вместе с ключами. Вернуть их можно только из копии в другом месте. Удалить?"

; ---------------------------------------------------------------- refusing

; Says a sentence, in a window or to who started it silently, and ends with a code.
!macro refuse words code
    ${If} ${Silent}
        System::Call 'kernel32::GetStdHandle(i ${STDERR})p.r9'
        ${If} $9 P> 0
            FileWrite $9 "${words}$\r$\n"
        ${EndIf}
    ${Else}
        MessageBox MB_OK|MB_ICONSTOP "${words}"
    ${EndIf}
    SetErrorLevel ${code}
    Quit
!macroend

; Sets $0 to 1 where a file of the program is in use: Windows lets nobody write to a program that runs.
!macro in_use file
    ${If} ${FileExists} "${file}"
        ClearErrors
        FileOpen $9 "${file}" a
        ${If} ${Errors}
            StrCpy $0 1
        ${Else}
            FileClose $9
        ${EndIf}
    ${EndIf}
!macroend

!macro functions un
Function ${un}RefuseWhileRunning
    StrCpy $0 0
    !insertmacro in_use "$INSTDIR\pcu-desk.exe"
    !insertmacro in_use "$INSTDIR\pcu-desk.com"
    FindFirst $1 $2 "$INSTDIR\versions\*"
    ${DoWhile} $2 != ""
        !insertmacro in_use "$INSTDIR\versions\$2\runtime\pythonw.exe"
        !insertmacro in_use "$INSTDIR\versions\$2\runtime\python.exe"
        FindNext $1 $2
    ${Loop}
    FindClose $1
    ${If} $0 = 1
        !insertmacro refuse "$(RUNNING)" 3
    ${EndIf}
FunctionEnd

; Takes out every version but the one named on the stack, and what an update left half done.
Function ${un}RemoveVersionsBut
    Exch $0
    FindFirst $1 $2 "$INSTDIR\versions\*"
    ${DoWhile} $2 != ""
        ${If} $2 != "."
        ${AndIf} $2 != ".."
        ${AndIf} $2 != $0
            RMDir /r "$INSTDIR\versions\$2"
        ${EndIf}
        FindNext $1 $2
    ${Loop}
    FindClose $1
    FindFirst $1 $2 "$INSTDIR\.*"
    ${DoWhile} $2 != ""
        StrCpy $3 $2 5
        StrCpy $4 $2 10
        ${If} $3 == ".old-"
        ${OrIf} $4 == ".incoming-"
            RMDir /r "$INSTDIR\$2"
        ${EndIf}
        FindNext $1 $2
    ${Loop}
    FindClose $1
    Delete "$INSTDIR\trial"
    Delete "$INSTDIR\refused"
    Delete "$INSTDIR\handed"
    Delete "$INSTDIR\tried"
    Delete "$INSTDIR\.line-*"
    Pop $0
FunctionEnd
!macroend
!insertmacro functions ""
!insertmacro functions "un."

; ---------------------------------------------------------------- installing

Function .onInit
    SetShellVarContext current
    ${IfNot} ${AtLeastBuild} 17763 ; Windows 10 (1809), the oldest that Qt 6.11 supports
        !insertmacro refuse "$(TOO_OLD)" 5
    ${EndIf}
FunctionEnd

; The number behind the last dash of the version in use, "" where there is none.
Function NumberInUse
    StrCpy $0 ""
    ClearErrors
    FileOpen $1 "$INSTDIR\current" r
    ${IfNot} ${Errors}
        FileRead $1 $2
        FileClose $1
        ${Do}
            StrCpy $3 $2 1
            StrCpy $2 $2 "" 1
            ${If} $3 == "-"
                StrCpy $0 ""
            ${ElseIf} $3 >= "0"
            ${AndIf} $3 != "."
                StrCpy $0 "$0$3"
            ${EndIf}
        ${LoopUntil} $2 == ""
    ${EndIf}
FunctionEnd

Function RefuseOlder
    Call NumberInUse
    ${If} $0 != ""
    ${AndIf} $0 L> ${SEQUENCE} ; up to 15 digits: NSIS' own numbers end at 32 bits
        !insertmacro refuse "$(NEWER)" 4
    ${EndIf}
FunctionEnd

; Lets Windows put the window and this shortcut under one button of its task bar.
Function NameShortcut
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P<> 0
        ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
        ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
        ${If} $1 P<> 0
        ${AndIf} $2 P<> 0
            ${IPersistFile::Load} $1 '("$SMPROGRAMS\PCU Desk.lnk",${STGM_READWRITE})'
            System::Call 'shlwapi::SHStrDupW(w "${ID}",*p.r3)'
            System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
            System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r3)p.r5'
            ${IPropertyStore::SetValue} $2 '($4,$5)'
            ${IPropertyStore::Commit} $2 ""
            ${IPersistFile::Save} $1 '("$SMPROGRAMS\PCU Desk.lnk",1)'
            System::Call 'ole32::PropVariantClear(p r5)'
            System::Free $4
            System::Free $5
        ${EndIf}
        ${If} $2 P<> 0
            ${IUnknown::Release} $2 ""
        ${EndIf}
        ${If} $1 P<> 0
            ${IUnknown::Release} $1 ""
        ${EndIf}
        ${IUnknown::Release} $0 ""
    ${EndIf}
FunctionEnd

; `current` names the new version only once all of it is there; the versions before go after that.
Section
    Call RefuseWhileRunning
    Call RefuseOlder
    ClearErrors
    RMDir /r "$INSTDIR\.incoming-setup"
    ClearErrors
    !include "${PAYLOAD}"
    RMDir /r "$INSTDIR\.old-setup"
    Rename "$INSTDIR\versions\${NAME}" "$INSTDIR\.old-setup" ; the same version, put right again
    CreateDirectory "$INSTDIR\versions"
    SetOutPath "$INSTDIR"
    ClearErrors
    Rename "$INSTDIR\.incoming-setup" "$INSTDIR\versions\${NAME}"
    ${If} ${Errors}
        Rename "$INSTDIR\.old-setup" "$INSTDIR\versions\${NAME}"
        !insertmacro refuse "$(NOT_WRITTEN)" 2
    ${EndIf}
    File "/oname=pcu-desk.exe" "${LAUNCHER}/pcu-desk.exe"
    File "/oname=pcu-desk.com" "${LAUNCHER}/pcu-desk.com"
    FileOpen $0 "$INSTDIR\current.new" w
    FileWrite $0 "${NAME}$\n"
    FileClose $0
    ${If} ${Errors}
        !insertmacro refuse "$(NOT_WRITTEN)" 2
    ${EndIf}
    System::Call 'kernel32::MoveFileExW(w "$INSTDIR\current.new",w "$INSTDIR\current",i 9)i.r0' ; replaces, and is on the disk
    ${If} $0 = 0
        !insertmacro refuse "$(NOT_WRITTEN)" 2
    ${EndIf}
    Push "${NAME}"
    Call RemoveVersionsBut
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\PCU Desk.lnk" "$INSTDIR\pcu-desk.exe" "" "$INSTDIR\pcu-desk.exe" 0 SW_SHOWNORMAL "" "$(SHORTCUT)"
    Call NameShortcut
    WriteRegStr HKCU "${CLASSES}\.pcucourier" "Content Type" "application/vnd.pcudesk.courier"
    ReadRegStr $0 HKCU "${CLASSES}\.pcucourier" ""
    ${If} $0 == ""
        WriteRegStr HKCU "${CLASSES}\.pcucourier" "" "${COURIER}"
    ${EndIf}
    WriteRegNone HKCU "${CLASSES}\.pcucourier\OpenWithProgids" "${COURIER}"
    WriteRegStr HKCU "${CLASSES}\${COURIER}" "" "$(COURIER_FILE)"
    WriteRegStr HKCU "${CLASSES}\${COURIER}" "AppUserModelID" "${ID}"
    WriteRegStr HKCU "${CLASSES}\${COURIER}\DefaultIcon" "" "$INSTDIR\pcu-desk.exe,0"
    WriteRegStr HKCU "${CLASSES}\${COURIER}\shell\open\command" "" '"$INSTDIR\pcu-desk.exe" "%1"'
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "PCU Desk"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\pcu-desk.exe,0"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "PCU Desk"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${RefreshShellIcons}
SectionEnd

; ---------------------------------------------------------------- taking out

Section "un.$(THE_PROGRAM)"
    SectionIn RO
    Call un.RefuseWhileRunning
    Push ""
    Call un.RemoveVersionsBut
    RMDir "$INSTDIR\versions"
    Delete "$INSTDIR\pcu-desk.exe"
    Delete "$INSTDIR\pcu-desk.com"
    Delete "$INSTDIR\current"
    Delete "$INSTDIR\current.new"
    Delete "$INSTDIR\trial.new"
    Delete "$INSTDIR\refused.new"
    Delete "$INSTDIR\update.lock"
    Delete "$INSTDIR\uninstall.exe"
    Delete "$SMPROGRAMS\PCU Desk.lnk"
    ReadRegStr $0 HKCU "${CLASSES}\.pcucourier" ""
    ${If} $0 == "${COURIER}"
        DeleteRegValue HKCU "${CLASSES}\.pcucourier" ""
    ${EndIf}
    DeleteRegValue HKCU "${CLASSES}\.pcucourier\OpenWithProgids" "${COURIER}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.pcucourier\OpenWithProgids"
    DeleteRegValue HKCU "${CLASSES}\.pcucourier" "Content Type"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.pcucourier"
    DeleteRegKey HKCU "${CLASSES}\${COURIER}"
    DeleteRegKey HKCU "${UNINSTALL}"
    ${un.RefreshShellIcons}
SectionEnd

Section /o "un.$(THE_DATA)" DATA
    RMDir /r "$LOCALAPPDATA\pcu-desk"
    RMDir /r "$INSTDIR\data"
    Delete "$INSTDIR\portable"
SectionEnd

; The folder itself goes only when nothing of anybody is left in it.
Section "-un.folder"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
SectionEnd

Function un.onInit
    SetShellVarContext current
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DELETEDATA" $1
    ${IfNot} ${Errors}
        SectionSetFlags ${DATA} ${SF_SELECTED}
    ${EndIf}
FunctionEnd

Function un.AskAboutData
    SectionGetFlags ${DATA} $0
    IntOp $0 $0 & ${SF_SELECTED}
    ${If} $0 <> 0
        MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(SURE)" IDYES sure
        Abort
        sure:
    ${EndIf}
FunctionEnd
