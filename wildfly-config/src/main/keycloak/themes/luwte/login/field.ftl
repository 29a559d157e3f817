<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- One field: label, hint, error, input, in that order, so that a screen reader hears them before it types. No field
     takes the focus by itself: the way out stays the first stop of the keyboard. -->
<#macro group name label error hint>
<div class="field<#if error?has_content> field-invalid</#if>">
    <label for="${name}">${label}</label>
    <#if hint?has_content>
    <p class="hint" id="${name}-hint">${hint}</p>
    </#if>
    <div id="input-error-container-${name}" aria-live="polite">
        <#if error?has_content>
        <span class="field-error" id="input-error-${name}">${error}</span>
        </#if>
    </div>
    <#nested>
</div>
</#macro>

<#macro describedBy name error hint><#if error?has_content || hint?has_content> aria-describedby="<#if hint?has_content>${name}-hint</#if><#if error?has_content> input-error-${name}</#if>"</#if></#macro>

<#macro input name label value="" type="text" autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) hint="">
<@group name=name label=label error=error hint=hint>
    <input id="${name}" name="${name}" value="${value}" type="${type}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<#if autocomplete == "one-time-code"> inputmode="numeric"</#if><#if error?has_content> aria-invalid="true"</#if><@describedBy name error hint/>>
</@group>
</#macro>

<#macro password name label fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" hint="">
<@group name=name label=label error=error hint=hint>
    <div class="password">
        <input id="${name}" name="${name}" type="password" autocomplete="${autocomplete}"<#if error?has_content> aria-invalid="true"</#if><@describedBy name error hint/> data-show="${msg("showPassword")}" data-hide="${msg("hidePassword")}" data-show-short="${msg("luwte.show")}" data-hide-short="${msg("luwte.hide")}">
    </div>
</@group>
</#macro>

<#-- For the browser's store of passwords only: whose password it is. Nobody sees it and it is not sent. -->
<#macro account>
<#local whose = username!(auth.attemptedUsername)!"">
<#if whose?has_content>
<input type="text" autocomplete="username" value="${whose}" hidden>
</#if>
</#macro>

<#macro checkbox name label value=false required=false hint="">
<div class="check">
    <input type="checkbox" id="${name}" name="${name}"<#if value> checked</#if><#if required> required data-required="${msg("luwte.check.required")}"</#if><#if hint?has_content> aria-describedby="${name}-hint"</#if>>
    <div><label for="${name}">${label}</label><#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if></div>
</div>
</#macro>

<#-- Ticked, the session is short and the device is not remembered (privacy-safety.md U-09). -->
<#macro sharedDevice>
<@checkbox name="luwteShared" label=msg("luwte.shared") value=(luwteShared!false) || ((register.formData.luwteShared)!"") == "on" hint=msg("luwte.shared.hint")/>
</#macro>

<#-- Whoever changes how she signs in because somebody else knows it wants that somebody out. At the first sign-in nobody is. -->
<#macro logoutOthers value=false>
<#if isAppInitiatedAction??>
<@checkbox name="logout-sessions" label=msg("logoutOtherSessions") value=value/>
</#if>
</#macro>
