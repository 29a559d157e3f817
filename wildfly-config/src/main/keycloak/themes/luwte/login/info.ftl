<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section == "header">
        ${msg(messageHeader!"luwte.info.title")}
    <#elseif section == "form">
        <p id="kc-info-message" class="lead">${message.summary}<#if requiredActions?has_content>: <b><#list requiredActions as action>${msg("requiredAction." + action)}<#sep>, </#list></b></#if></p>
        <#if !skipLink??>
        <div class="actions">
            <#if pageRedirectUri?has_content>
            <a class="button" href="${pageRedirectUri}">${msg("backToApplication")}</a>
            <#elseif actionUri?has_content>
            <a class="button" href="${actionUri}">${msg("proceedWithAction")}</a>
            <#else>
            <a class="button" href="${layout.site()}/">${msg("backToApplication")}</a>
            </#if>
        </div>
        </#if>
    </#if>
</@layout.registrationLayout>
